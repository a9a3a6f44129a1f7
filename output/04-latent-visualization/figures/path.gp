# Redraw with: gnuplot path.gp
reset
set encoding utf8
set terminal pngcairo size 1300,343 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'path.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.0412308
set rmargin at screen 0.253313
set tmargin at screen 0.85481
set bmargin at screen 0.163534
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-125.937:124.751]
unset xtics
set yrange [-113.92:101.671]
unset ytics
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label 'Ankle boot to Bag' at screen 0.147272,0.915743 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
set label '' at screen 0.827631,0.805102 point pointtype 7 pointsize 1.69231 linecolor rgb '#0072b2' linewidth 1.5 front
set label 'mapped images' at screen 0.853015,0.805102 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set arrow from screen 0.810708,0.705685 to screen 0.844554,0.705685 nohead front linecolor rgb '#d55e00' linewidth 3
set label '' at screen 0.827631,0.705685 point pointtype 5 pointsize 1.46667 linecolor rgb '#d55e00' linewidth 1.5 front
set label 'the walk' at screen 0.853015,0.705685 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'path.1.dat' index 0 using 1:2 with points linecolor rgb '#0072b2' pointtype 7 pointsize 0.396, \
     'path.1.dat' index 1 using 1:2 with linespoints linecolor rgb '#d55e00' linewidth 2.5 pointtype 5 pointsize 1.224
unset label
unset arrow
unset object
set lmargin at screen 0.302236
set rmargin at screen 0.514318
set tmargin at screen 0.85481
set bmargin at screen 0.163534
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-120.836:119.649]
unset xtics
set yrange [-113.521:93.2962]
unset ytics
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label 'Shirt to Sneaker' at screen 0.408277,0.915743 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'path.2.dat' index 0 using 1:2 with points linecolor rgb '#0072b2' pointtype 7 pointsize 0.396, \
     'path.2.dat' index 1 using 1:2 with linespoints linecolor rgb '#d55e00' linewidth 2.5 pointtype 5 pointsize 1.224
unset label
unset arrow
unset object
set lmargin at screen 0.563241
set rmargin at screen 0.775323
set tmargin at screen 0.85481
set bmargin at screen 0.163534
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-120.836:119.649]
unset xtics
set yrange [-113.521:93.2962]
unset ytics
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label 'Sandal to T-shirt/top' at screen 0.669282,0.915743 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'path.3.dat' index 0 using 1:2 with points linecolor rgb '#0072b2' pointtype 7 pointsize 0.396, \
     'path.3.dat' index 1 using 1:2 with linespoints linecolor rgb '#d55e00' linewidth 2.5 pointtype 5 pointsize 1.224
unset label
unset arrow
unset object
unset multiplot
unset output
