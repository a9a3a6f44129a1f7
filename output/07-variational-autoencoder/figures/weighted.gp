# Redraw with: gnuplot weighted.gp
reset
set encoding utf8
set terminal pngcairo size 1200,700 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'weighted.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.12655
set rmargin at screen 0.976667
set tmargin at screen 0.965714
set bmargin at screen 0.129286
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set logscale x
set xrange [0.779904:641.104]
set xtics nomirror out scale 0.6,0.3 ('' 1, '' 10, '' 100, '' 0.8 1, '' 0.9 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1)
set yrange [-239.701:-237.479]
set ytics nomirror out scale 0.6,0.3 ('' -239.5, '' -239, '' -238.5, '' -238, '' -237.5)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '1' at screen 0.158036,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '10' at screen 0.449682,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '100' at screen 0.741329,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '−239.5' at screen 0.115092,0.204848 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '−239.0' at screen 0.115092,0.393067 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '−238.5' at screen 0.115092,0.581285 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '−238.0' at screen 0.115092,0.769503 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '−237.5' at screen 0.115092,0.957722 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Draws K' at screen 0.551608,0.0489286 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label 'Bound (nats an image)' at screen 0.02875,0.5475 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front rotate by 90
plot 'weighted.dat' index 0 using 1:2 with linespoints linecolor rgb '#0072b2' linewidth 2.5 pointtype 7 pointsize 1.7
unset label
unset arrow
unset object
unset multiplot
unset output
