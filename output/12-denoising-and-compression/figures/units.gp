# Redraw with: gnuplot units.gp
reset
set encoding utf8
set terminal pngcairo size 1200,728 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'units.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.0717333
set rmargin at screen 0.976667
set tmargin at screen 0.967033
set bmargin at screen 0.120879
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [0:32]
unset xtics
set yrange [0:4.22816]
set ytics nomirror out scale 0.6,0.3 ('' -0, '' 1, '' 2, '' 3, '' 4)
unset grid
set grid  ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '0' at screen 0.060275,0.120879 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '1' at screen 0.060275,0.321003 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '2' at screen 0.060275,0.521126 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '3' at screen 0.060275,0.72125 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '4' at screen 0.060275,0.921373 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Bits an image' at screen 0.02875,0.543956 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front rotate by 90
set label 'Unit of the code, by its bits' at screen 0.5242,0.032589 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label '1' at screen 0.0908729,0.0967033 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label '2' at screen 0.119152,0.0967033 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label '3' at screen 0.147431,0.0967033 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label '4' at screen 0.17571,0.0967033 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label '5' at screen 0.20399,0.0967033 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label '6' at screen 0.232269,0.0967033 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label '7' at screen 0.260548,0.0967033 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label '8' at screen 0.288827,0.0967033 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label '9' at screen 0.317106,0.0967033 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label '10' at screen 0.345385,0.0967033 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label '11' at screen 0.373665,0.0967033 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label '12' at screen 0.401944,0.0967033 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label '13' at screen 0.430223,0.0967033 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label '14' at screen 0.458502,0.0967033 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label '15' at screen 0.486781,0.0967033 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label '16' at screen 0.51506,0.0967033 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label '17' at screen 0.54334,0.0967033 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label '18' at screen 0.571619,0.0967033 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label '19' at screen 0.599898,0.0967033 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label '20' at screen 0.628177,0.0967033 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label '21' at screen 0.656456,0.0967033 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label '22' at screen 0.684735,0.0967033 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label '23' at screen 0.713015,0.0967033 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label '24' at screen 0.741294,0.0967033 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label '25' at screen 0.769573,0.0967033 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label '26' at screen 0.797852,0.0967033 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label '27' at screen 0.826131,0.0967033 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label '28' at screen 0.85441,0.0967033 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label '29' at screen 0.88269,0.0967033 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label '30' at screen 0.910969,0.0967033 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label '31' at screen 0.939248,0.0967033 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label '32' at screen 0.967527,0.0967033 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
plot 'units.dat' index 0 using 1:2:($1-0.336):($1+0.336):(0):2 with boxxyerror fillstyle solid noborder linecolor rgb '#0072b2'
unset label
unset arrow
unset object
unset multiplot
unset output
