# Redraw with: gnuplot brightness.gp
reset
set encoding utf8
set terminal pngcairo size 1200,719 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'brightness.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.0893333
set rmargin at screen 0.976667
set tmargin at screen 0.96662
set bmargin at screen 0.109875
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [0:10]
unset xtics
set yrange [0:0.589621]
set ytics nomirror out scale 0.6,0.3 ('' -0, '' 0.1, '' 0.2, '' 0.3, '' 0.4, '' 0.5)
unset grid
set grid  ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '0.0' at screen 0.077875,0.109875 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.1' at screen 0.077875,0.255179 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.2' at screen 0.077875,0.400484 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.3' at screen 0.077875,0.545788 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.4' at screen 0.077875,0.691092 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.5' at screen 0.077875,0.836397 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Mean pixel (0 black, 1 white)' at screen 0.02875,0.538248 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front rotate by 90
set label 'Cluster' at screen 0.533,0.0335188 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label '1' at screen 0.1337,0.0768428 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '2' at screen 0.222433,0.0768428 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '3' at screen 0.311167,0.0768428 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '4' at screen 0.3999,0.0768428 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '5' at screen 0.488633,0.0768428 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '6' at screen 0.577367,0.0768428 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '7' at screen 0.6661,0.0768428 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '8' at screen 0.754833,0.0768428 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '9' at screen 0.843567,0.0768428 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '10' at screen 0.9323,0.0768428 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.37' at screen 0.1337,0.754148 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.22' at screen 0.222433,0.519178 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.38' at screen 0.311167,0.806123 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.25' at screen 0.3999,0.553803 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.45' at screen 0.488633,0.897775 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.15' at screen 0.577367,0.42526 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.21' at screen 0.6661,0.532378 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.13' at screen 0.754833,0.393386 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.36' at screen 0.843567,0.769005 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.35' at screen 0.9323,0.722763 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'brightness.dat' index 0 using 1:2:($1-0.336):($1+0.336):(0):2 with boxxyerror fillstyle solid noborder linecolor rgb '#0072b2', \
     'brightness.dat' index 0 using 1:($2-$3):(0):(2*$3) with vectors heads size graph 0.007,90 linewidth 2.5 linecolor rgb '#222222'
unset label
unset arrow
unset object
unset multiplot
unset output
