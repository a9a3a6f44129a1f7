# Redraw with: gnuplot spreads.gp
reset
set encoding utf8
set terminal pngcairo size 1200,793 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'spreads.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.0893333
set rmargin at screen 0.976667
set tmargin at screen 0.909836
set bmargin at screen 0.192938
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [0:10]
unset xtics
set yrange [0:1.05]
set ytics nomirror out scale 0.6,0.3 ('' -0, '' 0.2, '' 0.4, '' 0.6, '' 0.8, '' 1)
unset grid
set grid  ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '0.0' at screen 0.077875,0.192938 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.2' at screen 0.077875,0.32949 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.4' at screen 0.077875,0.466042 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.6' at screen 0.077875,0.602594 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.8' at screen 0.077875,0.739146 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '1.0' at screen 0.077875,0.875698 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Spread (widest class = 1)' at screen 0.02875,0.551387 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front rotate by 90
set label 'Class' at screen 0.533,0.0305876 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label 'T-shirt/top' at screen 0.1387,0.170744 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'Trouser' at screen 0.227433,0.170744 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'Pullover' at screen 0.316167,0.170744 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'Dress' at screen 0.4049,0.170744 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'Coat' at screen 0.493633,0.170744 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'Sandal' at screen 0.582367,0.170744 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'Shirt' at screen 0.6711,0.170744 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'Sneaker' at screen 0.759833,0.170744 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'Bag' at screen 0.848567,0.170744 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'Ankle boot' at screen 0.9373,0.170744 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set object rectangle from screen 0.0926667,0.931904 to screen 0.111417,0.957125 front fillcolor rgb '#0072b2' fillstyle solid noborder
set label 'in the code' at screen 0.121833,0.944515 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set object rectangle from screen 0.26975,0.931904 to screen 0.2885,0.957125 front fillcolor rgb '#d55e00' fillstyle solid noborder
set label 'on the map' at screen 0.298917,0.944515 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
plot 'spreads.dat' index 0 using 1:2:($1-0.184):($1+0.184):(0):2 with boxxyerror fillstyle solid noborder linecolor rgb '#0072b2', \
     'spreads.dat' index 1 using 1:2:($1-0.184):($1+0.184):(0):2 with boxxyerror fillstyle solid noborder linecolor rgb '#d55e00'
unset label
unset arrow
unset object
unset multiplot
unset output
