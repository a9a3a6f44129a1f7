# Redraw with: gnuplot units.gp
reset
set encoding utf8
set terminal pngcairo size 1200,719 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'units.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.0893333
set rmargin at screen 0.78865
set tmargin at screen 0.900556
set bmargin at screen 0.109875
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [0:16]
unset xtics
set yrange [0:2.5758]
set ytics nomirror out scale 0.6,0.3 ('' -0, '' 0.5, '' 1, '' 1.5, '' 2, '' 2.5)
unset grid
set grid  ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '0.0' at screen 0.077875,0.109875 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.5' at screen 0.077875,0.263358 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '1.0' at screen 0.077875,0.416841 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '1.5' at screen 0.077875,0.570323 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '2.0' at screen 0.077875,0.723806 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '2.5' at screen 0.077875,0.877289 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'KL in nats; variance' at screen 0.02875,0.505216 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front rotate by 90
set label 'Unit' at screen 0.438992,0.0335188 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label '6' at screen 0.111187,0.0768428 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '3' at screen 0.154894,0.0768428 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '14' at screen 0.198602,0.0768428 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '16' at screen 0.242309,0.0768428 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '2' at screen 0.286016,0.0768428 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '5' at screen 0.329723,0.0768428 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '4' at screen 0.373431,0.0768428 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '11' at screen 0.417138,0.0768428 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '8' at screen 0.460845,0.0768428 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '15' at screen 0.504553,0.0768428 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '9' at screen 0.54826,0.0768428 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '10' at screen 0.591967,0.0768428 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '13' at screen 0.635674,0.0768428 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '1' at screen 0.679382,0.0768428 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '7' at screen 0.723089,0.0768428 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '12' at screen 0.766796,0.0768428 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set arrow from screen 0.0893333,0.416841 to screen 0.78865,0.416841 nohead front linecolor rgb '#6b6b6b' linewidth 2 dashtype (8,5)
set label 'the prior’s variance' at screen 0.795317,0.416841 left font 'DejaVu Sans,16.5' textcolor rgb '#6b6b6b' front
set object rectangle from screen 0.0926667,0.924896 to screen 0.111417,0.952712 front fillcolor rgb '#0072b2' fillstyle solid noborder
set label 'KL (nats)' at screen 0.121833,0.938804 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set object rectangle from screen 0.246208,0.924896 to screen 0.264958,0.952712 front fillcolor rgb '#d55e00' fillstyle solid noborder
set label 'variance of all draws' at screen 0.275375,0.938804 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
plot 'units.dat' index 0 using 1:2:($1-0.184):($1+0.184):(0):2 with boxxyerror fillstyle solid noborder linecolor rgb '#0072b2', \
     'units.dat' index 1 using 1:2:($1-0.184):($1+0.184):(0):2 with boxxyerror fillstyle solid noborder linecolor rgb '#d55e00'
unset label
unset arrow
unset object
unset multiplot
unset output
